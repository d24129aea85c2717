package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.PageSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Marks a sign-in by the page as such, so that its tries are counted. */
@Component
class SignInOnPages implements PageSecurity {

    @Override
    public void fit(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.authenticationDetailsSource(SignInDetails::new));
    }
}
