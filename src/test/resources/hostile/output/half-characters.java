// Prints and throws halves of characters.
// verdict: RUNTIME_ERROR
// walls: report
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.out.println("\ud83d");
        System.out.println(new char[] {'\udc00', '\ud800'});
        throw new IllegalStateException("\ud83d\udc00\udc00 \ufffe\uffff");
    }
}
