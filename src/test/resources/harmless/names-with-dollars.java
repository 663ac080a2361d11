// Names with dollars, underlines and letters of other languages.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double $ = 0;
        for (int größe_ = 0; größe_ < p.length; größe_++) {
            $ += p[größe_] > 0 ? Hilfe$Klasse.term(p[größe_], q[größe_]) : 0;
        }
        return $;
    }
}

class Hilfe$Klasse {
    static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }
}
