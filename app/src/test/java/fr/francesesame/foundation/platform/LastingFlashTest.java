package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

/** What one page tells the next is something that a stored session can keep. */
class LastingFlashTest {

    private final LastingFlash flash = new LastingFlash();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whatCanBeKeptReachesTheNextPage() {
        tell("done", "law.loaded");
        assertThat((Map<String, Object>) flash.retrieveAndUpdate(request, new MockHttpServletResponse()))
                .containsEntry("done", "law.loaded");
    }

    @Test
    void whatCannotIsLeftOutAndStopsNobody() {
        assumeFalse(LastingFlash.class.desiredAssertionStatus());
        tell("answer", new Object());
        var told = flash.retrieveAndUpdate(request, new MockHttpServletResponse());
        assertThat(told == null || told.isEmpty()).isTrue();
    }

    @Test
    void whatCannotIsFoundByEveryTestThatTellsIt() {
        assumeTrue(LastingFlash.class.desiredAssertionStatus());
        assertThatThrownBy(() -> tell("answer", new Object()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("answer");
    }

    private void tell(String name, Object value) {
        var next = new FlashMap();
        next.put(name, value);
        next.startExpirationPeriod(60);
        flash.saveOutputFlashMap(next, request, new MockHttpServletResponse());
    }
}
