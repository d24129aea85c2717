package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Where a sentence says how long something may take, it says what the table of deadlines says. */
class DeadlineSentencesTest {

    @ParameterizedTest
    @CsvSource({
        "checks, form.checkDocuments.documentaryResult.CORRECTABLE.help, correction",
        "checks, form.draftRefusal, hearing",
        "checks, form.recordExecution, measure",
        "checks, form.recordExecutionAfterOpinion, measureAfterOpinion",
        "checks, form.answerBooking, proposalAnswer",
        "notifications, notice.APPOINTMENT_PROPOSED.body, proposalAnswer",
        "appointments, appointments.done.proposed, proposalAnswer",
        "appointments, appointments.move.agent.lead, proposalAnswer"
    })
    void aSentenceSaysTheDeadlineOfTheTable(String room, String sentence, String deadline) throws IOException {
        assertThat(sentences(room).getProperty(sentence)).contains(words(deadline));
    }

    private static Properties sentences(String room) throws IOException {
        var sentences = new Properties();
        try (var file = new ClassPathResource("messages/" + room + ".properties").getInputStream();
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    /** The third output of the row: in words. */
    private static String words(String deadline) throws IOException {
        var table = new ClassPathResource("decisions/deadline.dmn").getContentAsString(StandardCharsets.UTF_8);
        var cell = Pattern.compile("id=\"out_" + deadline + "_2\"><text>\"([^\"]+)\"")
                .matcher(table);
        assertThat(cell.find()).as(deadline).isTrue();
        return cell.group(1);
    }
}
