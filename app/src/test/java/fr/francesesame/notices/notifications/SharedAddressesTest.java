package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.francesesame.foundation.accounts.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A telephone that several people use, each writing its number in his own way; a mailbox that changes hands. */
class SharedAddressesTest extends RoomTest {

    private static final Person COLLEAGUE = new Person(
            "avis-collegue", Person.Kind.OPERATOR, "Zoé", "Pommier", "zoe@vergers.example", "06 39 98 00 01");
    private static final Person OTHER =
            new Person("avis-autre", Person.Kind.OPERATOR, "Luc", "Poirier", "luc@vergers.example", "+33639980002");

    @Autowired
    MockMvc web;

    @Autowired
    ClosedAddresses closed;

    @BeforeEach
    void colleagues() {
        List.of(COLLEAGUE, OTHER).forEach(this::signUp);
    }

    @Test
    void stopSilencesTheTelephoneForAllWhoUseItUntilOneSaysStart() throws Exception {
        said("STOP");
        for (var each : List.of(IMPORTER, COLLEAGUE)) {
            assertThat(closed.of(each, Channel.SMS)).contains(Closure.STOPPED);
            verify(live, atLeastOnce()).publish("notice", each.username());
            assertThat(bell(each)).contains("Vous avez répondu STOP");
        }
        assertThat(closed.of(OTHER, Channel.SMS)).isEmpty();
        said("START");
        for (var each : List.of(IMPORTER, COLLEAGUE)) {
            assertThat(closed.of(each, Channel.SMS)).isEmpty();
            assertThat(bell(each)).doesNotContain("STOP");
        }
    }

    @Test
    void whoeverGivesTheNumberOfASilencedTelephoneGetsNoSmsEither() throws Exception {
        said("STOP");
        var newcomer = new Person("avis-arrive", Person.Kind.OPERATOR, "Eva", "Prune", null, "0033 6 39 98 00 01");
        signUp(newcomer);
        assertThat(closed.of(newcomer, Channel.SMS)).contains(Closure.STOPPED);
        assertThat(bell(newcomer)).contains("Vous avez répondu STOP");
    }

    @Test
    void theSameDigitsInAnotherCountryAreAnotherTelephone() throws Exception {
        said("STOP");
        var spaniard = new Person("avis-arrive", Person.Kind.OPERATOR, "Eva", "Ciruela", null, "+34 639 98 00 01");
        signUp(spaniard);
        assertThat(closed.of(spaniard, Channel.SMS)).isEmpty();
        var frenchAbroad =
                new Person("avis-autre", Person.Kind.OPERATOR, "Luc", "Poirier", null, "+33 (0)6 39 98 00 01");
        assertThat(closed.of(frenchAbroad, Channel.SMS)).contains(Closure.STOPPED);
    }

    @Test
    void aMailboxThatBouncesIsClosedHoweverItIsWrittenAndForWhoeverHasItNext() throws Exception {
        closed.close(Channel.EMAIL, "ANA@vergers.example", Closure.BOUNCED);
        assertThat(closed.of(IMPORTER, Channel.EMAIL)).contains(Closure.BOUNCED);
        assertThat(bell(IMPORTER)).contains("Votre adresse électronique refuse nos messages");
        assertThat(closed.of(OTHER, Channel.EMAIL)).isEmpty();
        var heir = new Person("avis-suite", Person.Kind.OPERATOR, "Eva", "Prune", "Ana@Vergers.example", null);
        assertThat(closed.of(heir, Channel.EMAIL)).contains(Closure.BOUNCED);
        closed.reopen(heir, Channel.EMAIL);
        assertThat(closed.of(IMPORTER, Channel.EMAIL)).isEmpty();
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from account where username in ('avis-collegue', 'avis-autre', 'avis-arrive')")
                .update();
    }

    private String bell(Person person) throws Exception {
        return web.perform(get("/notifications/cloche").with(user(person.username())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void said(String answer) throws Exception {
        web.perform(TwilioSigned.call("secret", "/api/v1/sms/inbound", "From", "+33639980001", "Body", answer));
    }
}
