package fr.francesesame.appointments.book;

import fr.francesesame.goods.checks.WantedContainers;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NamedContainers implements WantedContainers {

    private final JdbcClient jdbc;

    NamedContainers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> all(Reference reference) {
        return jdbc.sql(
                        """
                        select distinct c ->> 'number' as number from formality f join formality_version v using (reference, version),
                            jsonb_array_elements(v.certificate -> 'containers') c
                        where reference = ? and c ->> 'number' is not null order by number
                        """)
                .param(reference.value())
                .query(String.class)
                .list();
    }

    @Override
    public void name(Reference reference, Collection<String> containers) {
        var wanted = containers.toArray(String[]::new);
        jdbc.sql("delete from wanted_container where reference = ? and checked_at is null and container <> all(?)")
                .params(reference.value(), wanted)
                .update();
        jdbc.sql("insert into wanted_container (reference, container) select ?, unnest(?) on conflict do nothing")
                .params(reference.value(), wanted)
                .update();
    }

    @Override
    public List<String> open(Reference reference) {
        return jdbc.sql(
                        "select container from wanted_container where reference = ? and checked_at is null order by container")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    @Override
    public void checked(Reference reference, Collection<String> containers) {
        jdbc.sql("update wanted_container set checked_at = now() where reference = ? and container = any(?)")
                .params(reference.value(), containers.toArray(String[]::new))
                .update();
    }
}
