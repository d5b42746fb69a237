using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Writes the parser's weights in the form <see cref="ParserWeightsFile"/> reads.</summary>
internal static class ParserWeightsWriter
{
    public static byte[] Write(ParserWeights weights)
    {
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Strings(output, weights.Labels);
        foreach (var size in (int[])[weights.Vocabulary.Hashes.Length, weights.WordSize, weights.TagSize, weights.Hidden]) output.Write(size);
        foreach (var hash in weights.Vocabulary.Hashes) output.Write(hash);
        for (var i = 0; i < weights.Words.Length; i += weights.WordSize) Row(output, weights.Words.AsSpan(i, weights.WordSize));
        foreach (var matrix in (float[][])[weights.Tags, weights.Context, weights.ContextBias, weights.Again, weights.AgainBias, weights.Slots, weights.Outside, weights.Facts, weights.Bias, weights.Moves, weights.MoveBias])
            foreach (var number in matrix) output.Write((Half)number);
        return bytes.ToArray();
    }

    private static void Row(BinaryWriter output, ReadOnlySpan<float> row)
    {
        var most = 0f;
        foreach (var number in row) most = Math.Max(most, Math.Abs(number));
        var scale = most == 0 ? 1 : most / 127;
        output.Write(scale);
        foreach (var number in row) output.Write((sbyte)MathF.Round(number / scale));
    }
}
