package fr.francesesame.foundation.accounts;

import fr.francesesame.foundation.platform.MachineScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Accounts as Spring Security asks for them; the role is the account's kind, a machine's scopes come with it. Capitals in the identifier do not matter. A
 * password hashed in an older way is hashed anew when its owner signs in.
 */
@Component
class SignIn implements UserDetailsService, UserDetailsPasswordService {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    SignIn(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (username.indexOf('\0') >= 0) {
            throw new UsernameNotFoundException("no name that the database could keep");
        }
        return jdbc.sql("select username, password_hash, kind, active, array(select scope from machine_scope m"
                        + " where m.username = a.username) as scopes from account a where lower(username) = lower(?)")
                .param(username)
                .query((row, number) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .authorities(authorities(row))
                        .disabled(!row.getBoolean("active"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }

    private static List<GrantedAuthority> authorities(ResultSet row) throws SQLException {
        var scopes = (String[]) row.getArray("scopes").getArray();
        return Stream.concat(
                        Stream.of("ROLE_" + row.getString("kind")),
                        Arrays.stream(scopes).map(MachineScope::authority))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public UserDetails updatePassword(UserDetails user, String hash) {
        accounts.setPassword(user.getUsername(), hash);
        return User.withUserDetails(user).password(hash).build();
    }
}
