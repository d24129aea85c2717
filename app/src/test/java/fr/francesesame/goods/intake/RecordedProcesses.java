package fr.francesesame.goods.intake;

import fr.francesesame.processes.Formalities;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.Position;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands in for the processes: only plants have one. What it is told is a row, so that a rolled-back transaction told nothing. */
class RecordedProcesses implements Formalities {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Set<FormalityType> handled = EnumSet.of(FormalityType.CHED_PP);

    RecordedProcesses(JdbcClient jdbc, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        jdbc.sql("create table if not exists told (id bigserial, reference text, what text)")
                .update();
        jdbc.sql("create table if not exists running (reference text primary key)")
                .update();
    }

    List<String> toldOf(String reference) {
        return jdbc.sql("select what from told where reference = ? order by id")
                .param(reference)
                .query(String.class)
                .list();
    }

    @Override
    public void concludedOutside(Reference reference) {
        tell(reference, "outside");
    }

    @Override
    public boolean handles(FormalityType type) {
        return handled.contains(type);
    }

    void learns(FormalityType type) {
        handled.add(type);
    }

    @Override
    public boolean open(Reference reference, FormalityType type) {
        if (isRunning(reference)) {
            return false;
        }
        jdbc.sql("insert into running values (?)").param(reference.value()).update();
        return tell(reference, "open");
    }

    @Override
    public boolean isEnded(Reference reference) {
        return false;
    }

    @Override
    public boolean isRunning(Reference reference) {
        return jdbc.sql("select count(*) from running where reference = ?")
                        .param(reference.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean modified(Reference reference) {
        return tell(reference, "modified");
    }

    @Override
    public boolean decided(Reference reference) {
        return end(reference, "decided");
    }

    @Override
    public boolean withdrawn(Reference reference) {
        return end(reference, "withdrawn");
    }

    @Override
    public boolean replaced(Reference reference) {
        return end(reference, "replaced");
    }

    @Override
    public boolean observationsGiven(Reference reference) {
        return tell(reference, "observationsGiven");
    }

    @Override
    public boolean puttingRightProposed(Reference reference) {
        return tell(reference, "puttingRightProposed");
    }

    @Override
    public boolean secondOpinionAsked(Reference reference) {
        return tell(reference, "secondOpinionAsked");
    }

    private boolean end(Reference reference, String what) {
        var status = dossiers.facts(reference).status();
        dossiers.entered(reference, new Position(Ending.step(status), Actor.NOBODY, "", null));
        jdbc.sql("delete from running where reference = ?")
                .param(reference.value())
                .update();
        return tell(reference, what);
    }

    private boolean tell(Reference reference, String what) {
        jdbc.sql("insert into told (reference, what) values (?, ?)")
                .params(reference.value(), what)
                .update();
        return true;
    }
}
