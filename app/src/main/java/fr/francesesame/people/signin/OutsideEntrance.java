package fr.francesesame.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Lets in somebody whom an outside identity provider has recognised: as by the page, second factor and refusals included. */
@Component
public class OutsideEntrance {

    private final Entrance entrance;
    private final SecondFactors factors;
    private final AnonymisingNetworks networks;
    private final RefusedSignIn refusals;

    OutsideEntrance(Entrance entrance, SecondFactors factors, AnonymisingNetworks networks, RefusedSignIn refusals) {
        this.entrance = entrance;
        this.factors = factors;
        this.networks = networks;
        this.refusals = refusals;
    }

    public void letIn(String username, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            check(username, request);
            entrance.letIn(username, request, response);
        } catch (AuthenticationException refused) {
            refusals.onAuthenticationFailure(request, response, refused);
        }
    }

    private void check(String username, HttpServletRequest request) {
        if (networks.lists(request.getRemoteAddr())) {
            throw new RefusedNetwork();
        }
        if (factors.areNeededBy(username)) {
            throw new SecondFactorRequired(username);
        }
    }
}
