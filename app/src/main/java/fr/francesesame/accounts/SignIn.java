package fr.francesesame.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Accounts as Spring Security asks for them; the role is the account's kind. Capitals in the identifier do not matter. A
 * password hashed in an older way is hashed anew when its owner signs in.
 */
@Component
class SignIn implements UserDetailsService, UserDetailsPasswordService {

    private final JdbcClient jdbc;

    SignIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql("select username, password_hash, kind, active from account where lower(username) = lower(?)")
                .param(username)
                .query((row, number) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .roles(row.getString("kind"))
                        .disabled(!row.getBoolean("active"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, String hash) {
        jdbc.sql("update account set password_hash = ? where username = ?")
                .params(hash, user.getUsername())
                .update();
        return User.withUserDetails(user).password(hash).build();
    }
}
