package fr.francesesame.decisions;

/** What people call the rows of a table. */
public interface RuleNames {

    /** The row's annotation in the table in force; the row's id where that table no longer has it. */
    String of(String table, String rule);
}
