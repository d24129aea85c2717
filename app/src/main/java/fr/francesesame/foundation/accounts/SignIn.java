package fr.francesesame.foundation.accounts;

import fr.francesesame.foundation.accounts.SignInAccounts.SignInAccount;
import fr.francesesame.foundation.platform.MachineScope;
import java.util.List;
import java.util.stream.Stream;
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

    private final SignInAccounts known;
    private final Accounts accounts;

    SignIn(SignInAccounts known, Accounts accounts) {
        this.known = known;
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (username.indexOf('\0') >= 0) {
            throw new UsernameNotFoundException("no name that the database could keep");
        }
        return known.named(username)
                .map(account -> User.withUsername(account.username())
                        .password(account.passwordHash())
                        .authorities(authorities(account))
                        .disabled(!account.active())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }

    private static List<GrantedAuthority> authorities(SignInAccount account) {
        return Stream.concat(
                        Stream.of("ROLE_" + account.kind()),
                        account.scopes().stream().map(MachineScope::authority))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public UserDetails updatePassword(UserDetails user, String hash) {
        accounts.setPassword(user.getUsername(), hash);
        return User.withUserDetails(user).password(hash).build();
    }
}
