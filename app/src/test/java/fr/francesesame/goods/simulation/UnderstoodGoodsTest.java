package fr.francesesame.goods.simulation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goods bear the name that they have on the day of their arrival, and that day begins when it does at the post. */
class UnderstoodGoodsTest {

    private final Nomenclature nomenclature = mock();
    private final BorderPosts posts = mock();

    @Test
    void theDayOfArrivalIsThatOfThePost() {
        var port = new BorderPost("FRLPT1");
        when(posts.zoneOf(port)).thenReturn(ZoneId.of("Indian/Reunion"));
        when(nomenclature.path(any(), any())).thenReturn(List.of());
        Goods goods = mock();
        when(goods.cn()).thenReturn("08045000");
        var newYear = Instant.parse("2026-12-31T20:30:00Z");
        new UnderstoodGoods(nomenclature, mock(), posts)
                .of(new Question(List.of(goods), port, Purpose.INTERNAL_MARKET, newYear, newYear));
        verify(nomenclature).path("08045000", LocalDate.of(2027, 1, 1));
    }
}
