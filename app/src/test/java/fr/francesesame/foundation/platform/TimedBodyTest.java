package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A body is counted as it comes, whatever it says of its length. */
class TimedBodyTest {

    private static final int PIECE = 8192;

    private final InputBuffer pieces = mock(InputBuffer.class);

    @Test
    void aBodyIsReadUpToItsBoundAndNoFurther() throws IOException {
        when(pieces.doRead(ApplicationBufferHandler.EMPTY)).thenReturn(PIECE);
        var body = new TimedBody(pieces, mock(ReadingPlaces.class), 2 * PIECE);
        assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(PIECE);
        assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(PIECE);
        assertThatExceptionOfType(BodyRefused.class)
                .isThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY))
                .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE));
    }
}
