public class Solution {
    /** Entropies of a range of tokens, which add up. */
    private record Ledger(double entropyP, double entropyQ, double crossPq, double crossQp) {
        static Ledger ofToken(double p, double q) {
            return new Ledger(cost(p, p), cost(q, q), cost(p, q), cost(q, p));
        }

        private static double cost(double weight, double belief) {
            return weight == 0 ? 0 : -weight * Math.log(belief);
        }

        Ledger plus(Ledger o) {
            return new Ledger(
                    entropyP + o.entropyP, entropyQ + o.entropyQ, crossPq + o.crossPq, crossQp + o.crossQp);
        }

        TokenReport report() {
            double forward = crossPq - entropyP;
            return new TokenReport(
                    forward, crossQp - entropyQ, crossPq, Math.exp(crossPq), Math.exp(crossPq - entropyP));
        }
    }

    public static TokenReport compare(double[] p, double[] q) {
        return range(p, q, 0, p.length).report();
    }

    private static Ledger range(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return Ledger.ofToken(p[from], q[from]);
        }
        int mid = (from + to) >>> 1;
        return range(p, q, from, mid).plus(range(p, q, mid, to));
    }
}
