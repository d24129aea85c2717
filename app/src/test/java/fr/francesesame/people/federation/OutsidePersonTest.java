package fr.francesesame.people.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class OutsidePersonTest {

    private static final Map<String, Object> PLAIN = Map.of(
            "iss", "https://idp.example", "sub", "4711", "preferred_username", "j.dupont-martin@exemple.example");

    @Test
    void anAddressCountsOnlyWhereTheProviderHasVerifiedIt() {
        assertThat(person(Map.of("email", "a@exemple.example")).email()).isNull();
        assertThat(person(Map.of("email", "a@exemple.example", "email_verified", false))
                        .email())
                .isNull();
        assertThat(person(Map.of("email", "a@exemple.example", "email_verified", true))
                        .email())
                .isEqualTo("a@exemple.example");
    }

    @Test
    void companiesAreAListOrOneNumberOrNone() {
        assertThat(person(Map.of()).sirets()).isEmpty();
        assertThat(person(Map.of("siret", "09123456700013 ")).sirets()).containsExactly("09123456700013");
        assertThat(person(Map.of("siret", List.of("09123456700013", "x"))).sirets())
                .containsExactlyInAnyOrder("09123456700013", "x");
    }

    @Test
    void theIdentifierIsMadeOfLettersAndDigits() {
        assertThat(person(Map.of()).wishedUsername()).isEqualTo("jdupontmartinexemple");
    }

    private static OutsidePerson person(Map<String, Object> claims) {
        var all = new java.util.HashMap<>(PLAIN);
        all.putAll(claims);
        var token = new OidcIdToken("t", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all);
        return OutsidePerson.of(new DefaultOidcUser(List.of(), token), "siret");
    }
}
