// A helper above the class, which main calls by the name of the class above.
// verdict: ACCEPTED
public class Solution extends Terms {
    public static void main(String[] args) {
        System.out.println(Terms.term(0.5, 0.25));
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], q[i]);
        }
        return sum;
    }
}

class Terms {
    static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }
}
