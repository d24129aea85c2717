package fr.francesesame.people.federation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who somebody is to an outside provider. {@code email}: only where the provider has verified it. {@code sirets}: may be empty. */
record OutsidePerson(
        String issuer,
        String subject,
        String wishedUsername,
        String firstName,
        String lastName,
        @Nullable String email,
        Set<String> sirets) {

    private static final int LONGEST_IDENTIFIER = 20;

    static OutsidePerson of(OidcUser user, String companiesClaim) {
        return new OutsidePerson(
                user.getIssuer().toString(),
                user.getSubject(),
                identifier(known(user.getPreferredUsername())),
                known(user.getGivenName()),
                known(user.getFamilyName()),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                sirets(user.getClaims().get(companiesClaim)));
    }

    private static Set<String> sirets(@Nullable Object claim) {
        Collection<?> values = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return values.stream().map(Object::toString).map(String::strip).collect(Collectors.toSet());
    }

    /** Letters and digits, as identifiers here have them; may still be too short. */
    private static String identifier(String name) {
        var bare = name.replaceAll("[^A-Za-z0-9]", "");
        return bare.substring(0, Math.min(bare.length(), LONGEST_IDENTIFIER));
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    @Override
    public String toString() {
        return "OutsidePerson";
    }
}
