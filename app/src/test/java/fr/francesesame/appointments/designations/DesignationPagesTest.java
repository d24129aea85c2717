package fr.francesesame.appointments.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.foundation.posts.DesignationKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The page where supervisors settle designations: what is refused, and to whom it is there. */
class DesignationPagesTest extends DesignationCase {

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() throws Exception {
        send(post(PATH).param("designation", "XYZ").param("du", "demain").param("source", "arrêté X"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Cette désignation n’existe pas"),
                                containsString("Indiquez un jour, par exemple"),
                                containsString("s’il faut désigner le poste ou lui retirer"),
                                containsString("Indiquez le motif"),
                                containsString("value=\"arrêté X\""),
                                containsString("value=\"demain\""))));
        send(act("retirer", today().minusDays(1))).andExpect(content().string(containsString("Ce jour est passé")));
        send(act("designer", today())).andExpect(content().string(containsString("déjà désigné ce jour-là")));
        send(act("retirer", today()).param("vu", "another")).andExpect(content().string(containsString("entre-temps")));
    }

    @Test
    void aSupervisorSettlesForHisOwnServiceAndNobodyElseFindsThePage() throws Exception {
        var veterinary = post(PATH)
                .param("designation", "LA-E")
                .param("sens", "retirer")
                .param("du", today().toString())
                .param("source", "arrêté")
                .param("motif", "essai");
        send(veterinary).andExpect(content().string(containsString("relève d’un autre service")));
        browser.perform(get(PATH)).andExpect(content().string(containsString("équidés")));
        browser.perform(get("/rendez-vous/designations"))
                .andExpect(content().string(allOf(containsString("Le Havre"), containsString("POA-HC-T(FR)"))));
        browser.perform(get("/rendez-vous/designations/FRXXX9")).andExpect(status().isNotFound());
        world.inspectorSignsIn();
        browser.perform(get("/rendez-vous/designations")).andExpect(status().isNotFound());
        browser.perform(get(PATH)).andExpect(status().isNotFound());
        send(act("retirer", today())).andExpect(status().isNotFound());
    }

    @Test
    void everyDesignationThatTheTableAsksForCanBeSettledBySomebody() throws Exception {
        var table = new ClassPathResource("decisions/post-designation.dmn").getContentAsString(StandardCharsets.UTF_8);
        var asked = Pattern.compile("id=\"out_\\w+_0\"><text>\"([^\"]+)\"")
                .matcher(table)
                .results()
                .map(found -> found.group(1).replace("PP (végétaux)", "PP"))
                .filter(word -> !"aucun".equals(word))
                .distinct()
                .toList();
        assertThat(settledDesignations.kinds())
                .allSatisfy(one -> assertThat(one.services()).isNotEmpty())
                .extracting(DesignationKind::code)
                .containsAll(asked);
    }
}
