package fr.francesesame.goods.consignments;

import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agents have said of what a message leaves open; it stands as long as later messages write the same. */
@Component
public class Qualifications {

    private final JdbcClient jdbc;

    Qualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the goods are presented. {@code person}: who says so. */
    public void post(Reference reference, BorderPost post, String person) {
        jdbc.sql(
                        """
                        insert into post_qualification (reference, written, post, person)
                        select reference, written_post(v.certificate), :post, :person
                        from formality f join formality_version v using (reference, version) where reference = :reference
                        on conflict (reference, written) do update
                        set post = excluded.post, person = excluded.person, at = now()
                        """)
                .param("post", post.code())
                .param("person", person)
                .param("reference", reference.value())
                .update();
        jdbc.sql("update formality set bcp = ? where reference = ?")
                .params(post.code(), reference.value())
                .update();
    }

    /** What the goods enter for. {@code person}: who says so. */
    public void purpose(Reference reference, Purpose purpose, String person) {
        jdbc.sql(
                        """
                        insert into purpose_qualification (reference, code, purpose, person)
                        select reference, coalesce(v.certificate ->> 'purpose', ''), :purpose, :person
                        from formality f join formality_version v using (reference, version) where reference = :reference
                        on conflict (reference, code) do update
                        set purpose = excluded.purpose, person = excluded.person, at = now()
                        """)
                .param("purpose", purpose.name())
                .param("person", person)
                .param("reference", reference.value())
                .update();
        jdbc.sql("update formality set purpose = ? where reference = ?")
                .params(purpose.name(), reference.value())
                .update();
    }

    /** The answer to the question that the law leaves open about a line. {@code person}: who says so. */
    public void answer(Reference reference, GoodsLine line, MissingFact fact, String answer, String person) {
        jdbc.sql(
                        """
                        insert into line_answer (reference, line, cn, eppo, origin, fact, answer, person)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (reference, line, cn, eppo, origin, fact) do update
                        set answer = excluded.answer, person = excluded.person, at = now()
                        """)
                .params(
                        reference.value(),
                        line.number(),
                        line.cn(),
                        LineAnswer.known(line.eppo()),
                        LineAnswer.known(line.origin()),
                        fact.name(),
                        answer,
                        person)
                .update();
    }
}
