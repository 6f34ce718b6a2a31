// Asks veraPDF whether papers are what they say they are: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
//
// Arguments: files; those after the word NOT claim neither and must be refused, which shows that the validator can
// say no. Each rule that a paper breaks is printed once with how often; the exit code is 1 when anything is not as
// it should be. Started by `cargo xtask validate`, which fetches what it needs.

import java.io.FileInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean claims = true;
        int papers = 0, others = 0, wrong = 0;
        long checks = 0;
        for (String file : files) {
            if (file.equals("NOT")) {
                claims = false;
                continue;
            }
            if (claims) papers++; else others++;
            for (String standard : List.of("2a", "ua1")) {
                ValidationResult result = look(file, standard);
                checks += result.getTotalAssertions();
                if (result.isCompliant() == claims) continue;
                wrong++;
                System.out.println((claims ? "breaks " : "should be refused, passes ") + standard + ": " + file);
                broken(result).forEach((rule, times) -> System.out.println("  " + times + " x " + rule));
            }
        }
        System.out.println(papers + " papers held against PDF/A-2a and PDF/UA-1 in " + checks + " checks, "
            + others + " that claim neither, " + wrong + " not as they should be");
        System.exit(wrong == 0 && papers > 0 && others > 0 ? 0 : 1);
    }

    private static ValidationResult look(String file, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            return Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        }
    }

    private static Map<String, Integer> broken(ValidationResult result) {
        Map<String, Integer> rules = new TreeMap<>();
        for (TestAssertion one : result.getTestAssertions()) {
            if (one.getStatus() != TestAssertion.Status.FAILED) continue;
            rules.merge(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage(), 1, Integer::sum);
        }
        return rules;
    }
}
