package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.Faults;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Looks at identifier and password. Unknown and wrong get the same answer in the same time; that an account is suspended learns
 * only who has its password.
 */
@Component
class SignInProvider extends DaoAuthenticationProvider {

    private final SignInGuard guard;
    private final AnonymisingNetworks networks;
    private final SecondFactors factors;

    SignInProvider(
            UserDetailsService accounts,
            UserDetailsPasswordService upgrades,
            PasswordEncoder passwords,
            SignInGuard guard,
            AnonymisingNetworks networks,
            SecondFactors factors) {
        super(accounts);
        this.guard = guard;
        this.networks = networks;
        this.factors = factors;
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(upgrades);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    /** Where nobody could look, nobody is refused: the outage is told as one, whatever door asked. */
    @Override
    public Authentication authenticate(Authentication asked) {
        try {
            return looked(asked);
        } catch (InternalAuthenticationServiceException fault) {
            throw fault.getCause() instanceof RuntimeException away && Faults.pass(away) ? away : fault;
        }
    }

    private Authentication looked(Authentication asked) {
        var known = asked.getDetails() instanceof SignInDetails from ? guarded(asked, from) : super.authenticate(asked);
        if (factors.areNeededBy(known.getName())) {
            throw new SecondFactorRequired(known.getName());
        }
        return known;
    }

    private Authentication guarded(Authentication asked, SignInDetails from) {
        if (networks.lists(from.getRemoteAddress())) {
            throw new RefusedNetwork();
        }
        guard.enter(asked.getName(), from);
        try {
            var known = super.authenticate(asked);
            guard.passed(asked.getName(), from.network());
            return known;
        } catch (BadCredentialsException refused) {
            guard.refused(asked.getName(), from);
            throw refused;
        }
    }
}
