using Panj.Language.Models;

namespace Panj.Language.Parsing;

/// <summary>Reads the parser's weights from a model file: word vectors as bytes with a scale a row, all else as half-width numbers.</summary>
internal static class ParserWeightsFile
{
    public static ParserWeights Read(ModelReader reader)
    {
        var labels = reader.Strings();
        int known = reader.Int32(), wordSize = reader.Int32(), tagSize = reader.Int32(), hidden = reader.Int32();
        var hashes = new uint[known];
        for (var i = 0; i < known; i++) hashes[i] = (uint)reader.Int32();
        var own = wordSize + tagSize;
        var rows = (ParserView.Slots * own) + (ParserView.Central * ContextLayer.Size);
        return new ParserWeights
        {
            Labels = labels,
            Vocabulary = new WordIndex(hashes),
            WordSize = wordSize,
            TagSize = tagSize,
            Hidden = hidden,
            Words = Bytes(reader, ParserWeights.Strangers + known, wordSize),
            Tags = Halves(reader, 256 * tagSize),
            Context = Halves(reader, own * ContextLayer.Width),
            ContextBias = Halves(reader, ContextLayer.Width),
            Again = Halves(reader, ContextLayer.Size * ContextLayer.Width),
            AgainBias = Halves(reader, ContextLayer.Width),
            Slots = Halves(reader, rows * hidden),
            Outside = Halves(reader, 2 * ParserView.Slots * hidden),
            Facts = Halves(reader, ParserView.Values * hidden),
            Bias = Halves(reader, hidden),
            Moves = Halves(reader, hidden * Dense.Wide(labels.Length)),
            MoveBias = Halves(reader, Dense.Wide(labels.Length)),
        };
    }

    private static unsafe float[] Halves(ModelReader reader, int count)
    {
        var numbers = new float[count];
        var from = (Half*)reader.Take(count * sizeof(Half));
        for (var i = 0; i < count; i++) numbers[i] = (float)from[i];
        return numbers;
    }

    private static unsafe float[] Bytes(ModelReader reader, int rows, int width)
    {
        var numbers = new float[rows * width];
        for (var row = 0; row < rows; row++)
        {
            var scale = *(float*)reader.Take(sizeof(float));
            var from = (sbyte*)reader.Take(width);
            for (var i = 0; i < width; i++) numbers[(row * width) + i] = scale * from[i];
        }

        return numbers;
    }
}
