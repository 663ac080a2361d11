// Has a class whose name looks like another one's.
// verdict: COMPILE_ERROR
// walls: compiler
public class Sоlution {
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
