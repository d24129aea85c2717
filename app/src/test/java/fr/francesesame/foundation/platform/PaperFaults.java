package fr.francesesame.foundation.platform;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What keeps a paper from being PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as veraPDF says it; empty where nothing does. */
public final class PaperFaults {

    private PaperFaults() {}

    public static List<String> of(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new java.util.ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage() + " "
                                + fault.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
