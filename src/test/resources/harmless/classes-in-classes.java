// Inner, static nested, local and anonymous classes; this of the outer class; initialiser blocks; captured variables.
// verdict: ACCEPTED
public class Solution {
    private final double[] p;
    private double total;

    {
        total = 0;
    }

    private Solution(double[] p) {
        this.p = p;
    }

    private class Adder {
        private int count;

        void add(double term) {
            Solution.this.total += term;
            count++;
        }
    }

    private abstract static class Visitor {
        abstract void visit(int i);

        final void visitAll(int n) {
            for (int i = 0; i < n; i++) {
                visit(i);
            }
        }
    }

    private double against(double[] q) {
        Adder adder = this.new Adder();
        class Weigher {
            double term(int i) {
                return p[i] * Math.log(p[i] / q[i]);
            }
        }
        Weigher weigher = new Weigher();
        new Visitor() {
            @Override
            void visit(int i) {
                if (p[i] > 0) {
                    adder.add(weigher.term(i));
                }
            }
        }.visitAll(p.length);
        return adder.count >= 0 ? total : Double.NaN;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Solution(p).against(q);
    }
}
