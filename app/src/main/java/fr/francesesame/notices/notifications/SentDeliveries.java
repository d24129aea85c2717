package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SentDeliveries implements DeliverySheet {

    private final JdbcClient jdbc;
    private final DeliveryText words;
    private final NoticeText texts;

    SentDeliveries(JdbcClient jdbc, DeliveryText words, NoticeText texts) {
        this.jdbc = jdbc;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Line> of(Reference reference) {
        return jdbc.sql(
                        """
                select * from delivery
                where reference = ? order by created_at desc, channel""")
                .param(reference.value())
                .query((row, number) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        var delivery = RecordedDeliveries.delivery(row);
        return new Line(
                row.getString("username"),
                texts.name(Milestone.valueOf(row.getString("milestone"))),
                words.channel(delivery.channel()),
                delivery.state(),
                words.state(delivery),
                delivery.attempts(),
                delivery.lastError(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
