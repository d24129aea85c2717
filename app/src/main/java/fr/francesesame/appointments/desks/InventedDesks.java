package fr.francesesame.appointments.desks;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Desks and hours made up for demonstration: no post publishes its capacity. Those that are there already stay. */
@Component
@Profile("demonstration")
class InventedDesks implements InitializingBean {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InventedDesks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            addDesks();
            addHours();
        });
    }

    private void addDesks() {
        jdbc.sql(
                        """
                        insert into appointment_desk (bcp, kind, seats, invented)
                        select bcp, kind, seats, true
                        from (values ('FRLEH1', 3), ('FRFOS1', 3), ('FRDKK1', 2), ('FRCDG4', 2)) post (bcp, seats),
                            unnest(array['PLANT_HEALTH', 'SEAL', 'VETERINARY', 'FOOD', 'QUALITY', 'JOINT']) kind
                        on conflict do nothing
                        """)
                .update();
    }

    /** Monday to Friday, 08:00 to 18:00. */
    private void addHours() {
        jdbc.sql(
                        """
                        insert into opening_hours (bcp, kind, weekday, opens, closes)
                        select bcp, kind, weekday, '08:00', '18:00'
                        from appointment_desk desk, generate_series(1, 5) weekday
                        where invented and not exists (
                            select 1 from opening_hours h where h.bcp = desk.bcp and h.kind = desk.kind)
                        """)
                .update();
    }
}
