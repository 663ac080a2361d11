// PrintStackTrace, multi-catch, finally, rethrow.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0.0;
        try {
            for (int i = 0; i < p.length; i++) {
                total += term(p[i], q[i]);
            }
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
            e.printStackTrace();
            throw e;
        } catch (Exception e) {
            e.printStackTrace();
            return Double.NaN;
        } finally {
            System.out.flush();
        }
        return total;
    }

    private static double term(double a, double b) throws Exception {
        if (a == 0) {
            return 0;
        }
        if (b == 0) {
            throw new Exception("q is 0 where p is not");
        }
        return a * Math.log(a / b);
    }
}
