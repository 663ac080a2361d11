// Has a question about types that has no answer.
// verdict: COMPILE_ERROR
// walls: compiler
public class Solution {
    interface N<Z> {}

    static class C<X> implements N<N<? super C<C<X>>>> {}

    static N<? super C<Byte>> cast(C<Byte> c) {
        return c;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
