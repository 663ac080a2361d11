// An abstract class, super calls and a static initialiser.
// verdict: ACCEPTED
public class Solution {
    private static final Divergence INSTANCE;

    static {
        INSTANCE = new Kl("KL");
    }

    public static double kl_divergence(double[] p, double[] q) {
        return INSTANCE.total(p, q);
    }
}

abstract class Divergence {
    protected final String name;

    Divergence(String name) {
        this.name = name;
    }

    abstract double term(double a, double b);

    double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], q[i]);
        }
        return sum;
    }
}

class Kl extends Divergence {
    Kl(String name) {
        super(name + "!");
    }

    @Override
    double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }

    @Override
    double total(double[] p, double[] q) {
        return super.total(p, q);
    }
}
