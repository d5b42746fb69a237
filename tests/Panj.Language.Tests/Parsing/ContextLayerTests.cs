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

    [Fact]
    public void What_the_second_telling_adds_is_added()
    {
        var (silent, telling) = (Twice(0), Twice(0.5f));
        silent.ShouldBe(Contexts([1, 2, 3]));
        telling.ShouldNotBe(silent);
    }

    private static float[] Forward(float[] told, int word) => told.AsSpan(word * ContextLayer.Size, ContextLayer.Cells).ToArray();

    private static float[] Backward(float[] told, int word) => told.AsSpan((word * ContextLayer.Size) + ContextLayer.Cells, ContextLayer.Cells).ToArray();

    private static float[] Contexts(float[] words)
    {
        var told = new float[words.Length * ContextLayer.Size];
        ContextLayer.Run(Gates(Inputs(words)), told);
        return told;
    }

    /// <summary>What three words are told when the second telling weighs so much.</summary>
    private static float[] Twice(float weight)
    {
        var (weights, scratch) = (Weights(weight), new ParserScratch());
        scratch.Begin(weights, 3);
        Inputs([1, 2, 3]).CopyTo(scratch.Inputs, 0);
        Gates(scratch.Inputs).AsSpan(0, 3 * ContextLayer.Width).CopyTo(scratch.Gates);
        ContextLayer.TellTwice(3, weights, scratch);
        return [.. Enumerable.Range(0, 3).SelectMany(word => scratch.Inputs.AsSpan((word * Stride) + Own, ContextLayer.Size).ToArray())];
    }

    private static ParserWeights Weights(float again) => new()
    {
        Labels = [],
        Vocabulary = new WordIndex([]),
        WordSize = Own / 2,
        TagSize = Own / 2,
        Hidden = Dense.Step,
        Words = [],
        Tags = [],
        Context = Matrix,
        ContextBias = new float[ContextLayer.Width],
        Again = [.. Enumerable.Repeat(again, ContextLayer.Size * ContextLayer.Width)],
        AgainBias = new float[ContextLayer.Width],
        Slots = [],
        Outside = [],
        Facts = [],
        Bias = [],
        Moves = [],
        MoveBias = [],
    };

    private static float[] Matrix => [.. Enumerable.Range(0, Own * ContextLayer.Width).Select(i => ((i % 7) - 3) / 5f)];

    private static float[] Inputs(float[] words)
    {
        var inputs = new float[words.Length * Stride];
        for (var i = 0; i < words.Length; i++) inputs[i * Stride] = words[i];
        return inputs;
    }

    private static float[] Gates(float[] inputs)
    {
        var gates = new float[inputs.Length / Stride * ContextLayer.Width];
        ContextLayer.Gate(inputs, Stride, Matrix, new float[ContextLayer.Width], gates);
        return gates;
    }
}
