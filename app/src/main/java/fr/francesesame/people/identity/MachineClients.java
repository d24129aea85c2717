package fr.francesesame.people.identity;

import fr.francesesame.foundation.accounts.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Machine accounts as clients of OAuth 2: they get tokens by client credentials, and by nothing else. Tokens are references to a
 * row, not signed claims: one that is withdrawn ends at once, on every node, and there is no key to keep.
 */
@Component
class MachineClients {

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
            .accessTokenTimeToLive(Duration.ofMinutes(30))
            .build();

    private static final String CLIENT = "select username, password_hash,"
            + " array(select scope from machine_scope m where m.username = a.username) as scopes from account a";

    private final JdbcClient jdbc;
    private final Accounts accounts;

    MachineClients(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Called where a secret hashed in an older way has just been hashed anew; nothing else of a machine account changes here. */
    void save(RegisteredClient client) {
        if (findById(client.getId()) != null) {
            accounts.setPassword(client.getClientId(), client.getClientSecret());
        }
    }

    /** Of a token that is already out; whether its account is still active is asked by {@link #findByClientId}. */
    @Nullable
    RegisteredClient findById(String id) {
        return find(CLIENT + " where username = ? and kind = 'MACHINE'", id);
    }

    @Nullable
    RegisteredClient findByClientId(String clientId) {
        return find(CLIENT + " where username = ? and kind = 'MACHINE' and active", clientId);
    }

    private @Nullable RegisteredClient find(String question, String name) {
        return jdbc.sql(question)
                .param(name)
                .query((row, n) -> client(row))
                .optional()
                .orElse(null);
    }

    private static RegisteredClient client(ResultSet row) throws SQLException {
        var scopes = List.of((String[]) row.getArray("scopes").getArray());
        return RegisteredClient.withId(row.getString("username"))
                .clientId(row.getString("username"))
                .clientSecret(row.getString("password_hash"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(scopes))
                .tokenSettings(TOKENS)
                .build();
    }
}
