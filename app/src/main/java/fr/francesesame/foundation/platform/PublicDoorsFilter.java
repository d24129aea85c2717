package fr.francesesame.foundation.platform;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Doors that are open to anybody have places of their own: a crowd at one of them keeps nobody from the others. */
final class PublicDoorsFilter extends OncePerRequestFilter {

    private static final int PLACES = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Bulkhead> doors = new LinkedHashMap<>();
    private final PlainAnswer plain;

    PublicDoorsFilter(PlainAnswer plain) {
        this.plain = plain;
        var places = BulkheadConfig.custom()
                .maxConcurrentCalls(PLACES)
                .maxWaitDuration(PATIENCE)
                .build();
        door("sign-in", places, "/connexion", "/login/");
        door("tokens", places, "/oauth2/", "/.well-known/", "/userinfo", "/connect/");
        door("accounts", places, "/inscription", "/mot-de-passe", "/compte/courriel/confirmation");
        door("assistance", places, "/assistance");
        door("figures", places, "/etat", "/chiffres");
        door("simulator", places, "/simulateur", "/api/v1/simulations");
        door("providers", places, "/api/v1/sms/", "/api/v1/mail/", "/desabonnement", "/demonstration/");
        door("links", places, "/agendas/", "/chauffeur/", "/cgu", "/v3/api-docs");
    }

    private void door(String name, BulkheadConfig places, String... paths) {
        var door = Bulkhead.of(name, places);
        for (var path : paths) {
            doors.put(path, door);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var door = of(request.getRequestURI());
        if (door.isEmpty()) {
            chain.doFilter(request, response);
        } else if (door.get().tryAcquirePermission()) {
            try {
                chain.doFilter(request, response);
            } finally {
                door.get().onComplete();
            }
        } else {
            plain.write(request, response, HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private Optional<Bulkhead> of(String path) {
        return doors.entrySet().stream()
                .filter(door -> path.startsWith(door.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
