using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Names the public body that issues a release, by the office of whom it quotes at length: data/issuers.tsv.</summary>
internal sealed class IssuerTable
{
    private const int MostWords = 30;
    private const int LinesSearched = 8;
    private readonly (string Office, string Issuer)[] _rows;

    /// <summary>Loads the table.</summary>
    public IssuerTable()
    {
        var lexicon = Lexicon.Embedded("issuers");
        var (office, issuer) = (lexicon.Column("office"), lexicon.Column("issuer"));
        _rows = [.. lexicon.Rows.Select(r => (r[office], r[issuer]))];
    }

    /// <summary>The issuer of a text with a line that introduces a statement ("The Foreign Secretary said:"), null where there is none.</summary>
    public Evidenced<string>? Find(Page page)
    {
        var head = page.Story.Take(LinesSearched).ToList();
        if (!head.Exists(line => Introduces(line.Of(page.Text)))) return null;
        foreach (var line in head)
            foreach (var (office, issuer) in _rows)
                if (line.Of(page.Text).IndexOf(office, StringComparison.Ordinal) is >= 0 and var at)
                    return new Evidenced<string>(issuer, [new Span(line.Start + at, line.Start + at + office.Length)]);
        return null;
    }

    private static bool Introduces(ReadOnlySpan<char> line) => line is [.., ':'] && line.Count(' ') is > 1 and < MostWords;
}
