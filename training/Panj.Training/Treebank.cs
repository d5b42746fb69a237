using System.Globalization;
using Panj.Language;

namespace Panj.Training;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    /// <summary>Sentences of a file, in order; ranges of multi-word tokens and empty nodes are left out.</summary>
    public static List<TreebankWord[]> Read(string path)
    {
        var sentences = new List<TreebankWord[]>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add([.. rows.Select(row => Word(row, rows.Count))]);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#') Keep(line.Split('\t'), rows);
        }

        return sentences;
    }

    private static void Keep(string[] row, List<string[]> rows)
    {
        if (row[0].All(char.IsAsciiDigit)) rows.Add(row);
    }

    private static TreebankWord Word(string[] row, int count)
    {
        var head = int.Parse(row[6], CultureInfo.InvariantCulture);
        return new(row[1], row[2], Enum.Parse<Upos>(row[3], ignoreCase: true), row[4], head == 0 ? count : head - 1, DeprelNames.Parse(row[7]));
    }
}
