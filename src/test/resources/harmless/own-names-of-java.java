// Own classes that are named like Java's.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object sum = new Object();
        for (int i = 0; i < p.length; i++) {
            sum.add(Math.term(p[i], q[i]));
        }
        return sum.total;
    }
}

class Math {
    static double term(double a, double b) {
        return a > 0 ? a * java.lang.Math.log(a / b) : 0;
    }
}

class Object {
    double total;

    void add(double term) {
        total += term;
    }
}

class Double {}

class Thread {}

class System {}
