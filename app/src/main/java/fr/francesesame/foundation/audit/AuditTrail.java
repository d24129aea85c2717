package fr.francesesame.foundation.audit;

/** The one place where the audit is written. A line joins the caller's transaction: it stands if and only if the act does. */
public interface AuditTrail {

    void record(Act act);
}
