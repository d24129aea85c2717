package fr.francesesame.portal.tracking;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that each account has put together and named, beside those that everybody has. */
@Component
class SavedViews {

    static final int LONGEST = 40;

    /** More than one sees at a glance. */
    static final int MOST = 12;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(String username) {
        return jdbc.sql("select name, status, step, type, bcp, q, view, sorting from saved_view where username = ?"
                        + " order by lower(name), name")
                .param(username)
                .query((row, number) -> new SavedView(row.getString("name"), KeptFilters.read(row)))
                .list();
    }

    /** A view of the same name is replaced; false where there are as many as an account may have. */
    boolean keep(String username, String name, Asked asked) {
        var filters = asked.filters();
        return jdbc.sql(
                                """
                        insert into saved_view (username, name, status, step, type, bcp, q, view, sorting)
                        select :username, :name, :status, :step, :type, :bcp, :q, :view, :sorting
                        where (select count(*) from saved_view where username = :username and name <> :name) < :most
                        on conflict (username, name) do update set status = excluded.status, step = excluded.step, type = excluded.type,
                            bcp = excluded.bcp, q = excluded.q, view = excluded.view, sorting = excluded.sorting""")
                        .param("username", username)
                        .param("name", name)
                        .param("status", filters.status())
                        .param("step", filters.step())
                        .param("type", filters.type())
                        .param("bcp", filters.bcp())
                        .param("q", filters.q())
                        .param("view", asked.view().word())
                        .param("sorting", asked.order().word())
                        .param("most", MOST)
                        .update()
                > 0;
    }

    void forget(String username, String name) {
        jdbc.sql("delete from saved_view where username = ? and name = ?")
                .params(username, name)
                .update();
    }
}
