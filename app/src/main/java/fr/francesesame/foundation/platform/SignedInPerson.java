package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever has signed in to Sésame is signed in to Camunda, with his groups of today. */
public class SignedInPerson implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? AuthenticationResult.unsuccessful() : known(signedIn, engine);
    }

    private static AuthenticationResult known(Authentication signedIn, ProcessEngine engine) {
        var result = new AuthenticationResult(signedIn.getName(), true);
        result.setGroups(engine.getIdentityService().createGroupQuery().groupMember(signedIn.getName()).list().stream()
                .map(Group::getId)
                .toList());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // Spring Security has already asked to sign in
    }
}
