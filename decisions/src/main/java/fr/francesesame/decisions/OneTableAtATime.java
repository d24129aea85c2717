package fr.francesesame.decisions;

import org.flowable.dmn.engine.DmnEngineConfiguration;
import org.flowable.dmn.engine.impl.parser.DmnParse;
import org.flowable.dmn.engine.impl.parser.DmnParseFactory;

/**
 * Flowable's readers count the rules of a table in a field that all threads share: tables that are read at once, as by a node that starts
 * under load, would bear wrong numbers until it stops, and a wrong rule be named as the reason.
 */
final class OneTableAtATime extends DmnParseFactory {

    private static final Object READING = new Object();

    @Override
    public DmnParse createParse() {
        return new Alone();
    }

    private static final class Alone extends DmnParse {

        @Override
        public DmnParse execute(DmnEngineConfiguration engine) {
            synchronized (READING) {
                return super.execute(engine);
            }
        }
    }
}
