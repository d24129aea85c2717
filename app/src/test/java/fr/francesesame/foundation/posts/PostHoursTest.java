package fr.francesesame.foundation.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 06:00 on the quay of La Réunion is 06:00 on every page, and the reader is told whose 06:00 it is. */
@SesameTest
class PostHoursTest {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    @Autowired
    private PostHours hours;

    @Autowired
    private BorderPosts posts;

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T02:00:00Z, FRLPT1, 03/12 06:00 (heure de La Réunion)",
        "2026-12-03T05:00:00Z, FRLEH1, 03/12 06:00",
        "2026-07-03T04:00:00Z, FRLEH1, 03/07 06:00",
        "2026-12-03T05:00:00Z, , 03/12 06:00"
    })
    void aTimeStandsOnTheClockOfItsPost(Instant time, String post, String written) {
        assertThat(hours.write(time, post, FORM)).isEqualTo(written);
    }

    @Test
    void everyPostsClockHasAName() {
        assertThat(posts.all()).isNotEmpty().allSatisfy(post -> assertThat(
                        hours.write(Instant.EPOCH, post.post().code(), FORM))
                .doesNotContain("/" + post.zone().getId().split("/")[1])
                .matches("\\d\\d/\\d\\d \\d\\d:\\d\\d( \\(heure d[eu].*\\))?"));
    }
}
