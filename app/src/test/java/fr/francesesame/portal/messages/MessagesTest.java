package fr.francesesame.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Threads of messages as both sides find them, from the question to the answer, a letter or another service. */
class MessagesTest extends MessagesCase {

    @Test
    void anOperatorWritesTheServiceAnswersAndBothAreTold() {
        var number = ask("Quel certificat joindre ?", "Bonjour, quel certificat joindre ?");
        assertThat(told("MESSAGE_RECEIVED", number)).containsExactlyInAnyOrder("sivepphyto01", "sivepphyto02");
        assertThat(agent.page("/messagerie?vue=non-lus")).contains(number, "Réponse à donner", "Vergers du Havre");
        assertThat(agent.page("/messagerie/non-lus")).contains(">1<", "1 fil non lu");
        assertThat(importer.page("/messagerie/" + number))
                .contains("Réponse du service attendue", "Le service qui contrôle la formalité répond.", "Le Havre");
        var read = agent.page("/messagerie/" + number);
        assertThat(read).contains("Bonjour, quel certificat joindre", "Prendre ce fil");
        assertThat(agent.page("/messagerie/non-lus")).doesNotContain("badge");
        assertThat(importer.page("/messagerie/" + number)).contains("Lu par le service");

        act(agent, number, "prise");
        act(agent, number, "messages", "texte", "Le certificat phytosanitaire.");
        assertThat(told("MESSAGE_RECEIVED", number)).contains("importateur01", "correspondant01");
        assertThat(running(number)).isZero();
        assertThat(importer.page("/messagerie/non-lus")).contains("1 fil non lu");
        assertThat(importer.page("/messagerie/" + number))
                .contains("Le certificat phytosanitaire.", "Le service vous a écrit");
        assertThat(agent.page("/messagerie/" + number)).contains("Lu par l’opérateur");
        assertThat(agent.page("/messagerie?vue=a-moi")).contains(number);
        assertThat(importer.page("/dossiers/" + reference))
                .contains(
                        "Message envoyé à l’administration, fil " + number,
                        "Réponse de l’administration, fil " + number)
                .contains("Quel certificat joindre");
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'MESSAGE_SENT' and subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSilentServiceAndItsSupervisorAreToldOnceAndALetterAnswers() {
        var number = ask("Frais", "Pouvez-vous répondre ?");
        fireTimer(number);
        assertThat(told("MESSAGE_OVERDUE", number))
                .containsExactlyInAnyOrder("sivepphyto01", "sivepphyto02", "superviseur01");
        jdbc.sql("update message_thread set due_at = now() - interval '1 minute' where number = ?")
                .param(number)
                .update();
        act(importer, number, "messages", "texte", "Je relance.");
        assertThat(told("MESSAGE_OVERDUE", number)).hasSize(3);
        assertThat(agent.page("/messagerie?vue=en-retard")).contains(number, "En retard");
        assertThat(agent.page("/messagerie/" + number)).contains("Le délai de réponse est écoulé");

        var tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(act(agent, number, "courrier", "date", tomorrow, "reference", "C-1")
                        .body())
                .contains("La date du courrier se place entre");
        act(
                agent,
                number,
                "courrier",
                "date",
                LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString(),
                "reference",
                "SIVEP/2026/17");
        assertThat(importer.page("/messagerie/" + number)).contains("voie postale", "SIVEP/2026/17", "Clos");
        assertThat(told("MESSAGE_ANSWERED_BY_POST", number)).contains("importateur01");
        assertThat(running(number)).isZero();
        act(importer, number, "messages", "texte", "Encore une question.");
        assertThat(importer.page("/messagerie/" + number)).contains("fil rouvert", "Réponse du service attendue");
        assertThat(running(number)).isOne();
        act(agent, number, "cloture");
        assertThat(running(number)).isZero();
        assertThat(told("MESSAGE_CLOSED", number)).contains("importateur01");
        act(agent, number, "reouverture");
        assertThat(running(number)).isOne();
    }

    @Test
    void aThreadIsHandedToAColleagueAndToAnotherServiceAndBothSidesReadIt() {
        var number = ask("Dédouanement", "Où en est la mainlevée ?");
        act(agent, number, "remise", "collegue", "sivepphyto01");
        assertThat(told("MESSAGE_HANDED_OVER", number)).containsExactly("sivepphyto01");
        assertThat(act(agent, number, "remise", "collegue", "sivepvet01").body())
                .contains("Choisissez un collègue du service.");
        assertThat(act(agent, number, "orientation", "service", "SIVEP_PLANT", "poste", "FRLEH1")
                        .body())
                .contains("Le fil est déjà dans cette boîte");
        act(agent, number, "orientation", "service", "DGDDI", "poste", "FRLEH1");
        assertThat(agent.get("/messagerie/" + number).statusCode()).isEqualTo(404);
        var customs = SignedIn.as(port, "douaneagent01");
        assertThat(customs.page("/messagerie/" + number))
                .contains("transmet ce fil à un autre service", "Douane (DGDDI) – Le Havre");
        assertThat(importer.page("/messagerie/" + number))
                .contains("transmet ce fil à un autre service", "Douane (DGDDI) – Le Havre");
        assertThat(told("MESSAGE_RECEIVED", number)).contains("douaneagent01");
        act(customs, number, "messages", "texte", "Mainlevée donnée.");
        act(importer, number, "messages", "texte", "Merci, et pour la suite ?");
        assertThat(customs.get("/messagerie/" + number).statusCode()).isEqualTo(200);
    }

    @Test
    void aThreadGoesOnWithTheFormalityThatReplacesItsOwn() {
        var number = ask("Question", "Bonjour");
        var other = reference.replace("FR.2026.000", "FR.2026.001");
        Guest.notifyMangoes(port, other, OffsetDateTime.now().minusDays(4));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> importer.get("/dossiers/" + other).statusCode() == 200);
        threads.moved(new fr.francesesame.terms.Reference(reference), new fr.francesesame.terms.Reference(other));
        assertThat(importer.page("/messagerie?dossier=" + other)).contains(number);
    }

    private void fireTimer(String number) {
        var instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult()
                .getId());
    }
}
