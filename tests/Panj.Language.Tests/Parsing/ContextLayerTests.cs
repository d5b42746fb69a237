using Panj.Language.Parsing;

namespace Panj.Language.Tests.Parsing;

public class ContextLayerTests
{
    private const int Own = 4;
    private const int Stride = Own + ContextLayer.Size;

    [Fact]
    public void What_comes_later_is_not_known_forward()
    {
        var (one, other) = (Contexts([1, 2, 3]), Contexts([1, 2, 9]));
        Forward(one, 1).ShouldBe(Forward(other, 1));
        Forward(one, 2).ShouldNotBe(Forward(other, 2));
    }

    [Fact]
    public void What_came_before_is_not_known_backward()
    {
        var (one, other) = (Contexts([1, 2, 3]), Contexts([9, 2, 3]));
        Backward(one, 1).ShouldBe(Backward(other, 1));
        Backward(one, 0).ShouldNotBe(Backward(other, 0));
    }

    private static float[] Forward(float[] inputs, int word) => inputs.AsSpan((word * Stride) + Own, ContextLayer.Cells).ToArray();

    private static float[] Backward(float[] inputs, int word) => inputs.AsSpan((word * Stride) + Own + ContextLayer.Cells, ContextLayer.Cells).ToArray();

    private static float[] Contexts(float[] words)
    {
        var inputs = new float[words.Length * Stride];
        for (var i = 0; i < words.Length; i++) inputs[i * Stride] = words[i];
        var matrix = Enumerable.Range(0, Own * ContextLayer.Width).Select(i => ((i % 7) - 3) / 5f).ToArray();
        var gates = new float[words.Length * ContextLayer.Width];
        ContextLayer.Gate(inputs, Stride, matrix, new float[ContextLayer.Width], gates);
        ContextLayer.Run(gates, inputs, Stride, Own);
        return inputs;
    }
}
