// StringBuilder, String.format and printf with Locale.ROOT, join, split, chars, strip, compareTo, StringJoiner, debug output.
// verdict: ACCEPTED
import java.util.Locale;
import java.util.StringJoiner;

public class Solution {
    private static final boolean DEBUG = true;

    public static double kl_divergence(double[] p, double[] q) {
        StringBuilder log = new StringBuilder();
        StringJoiner joiner = new StringJoiner(";", "{", "}").setEmptyValue("nothing");
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                total += term;
                if (i < 3) {
                    log.append(i).append(": ").append(String.format(Locale.ROOT, "%+.4e", term)).append('\n');
                    joiner.add(Double.toString(term));
                }
            }
        }
        if (DEBUG) {
            System.out.printf(Locale.ROOT, "%-10s|%8.4f|%5d%%%n", "total", total, 100);
            System.out.print(log.reverse().reverse().insert(0, "> ").toString().toUpperCase(Locale.ROOT));
            System.out.println(joiner);
        }
        String text = joiner.toString();
        double again = 0;
        if (p.length <= 3 && !text.equals("nothing")) {
            for (String part : text.substring(1, text.length() - 1).split(";")) {
                again += Double.parseDouble(part.strip());
            }
            System.err.println(String.join("=", "same", String.valueOf(again == total)));
        }
        long points = text.chars().filter(c -> c == '.').count();
        return points < 0 || "a".compareTo("b") > 0 || !"Kl".equalsIgnoreCase("kL") ? Double.NaN : total;
    }
}
