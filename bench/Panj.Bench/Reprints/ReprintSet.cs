using System.Globalization;
using System.Text.Json;

namespace Panj.Bench.Reprints;

/// <summary>Makes a synthetic set of agency texts, their reprints and accounts of the same in own words, the same bytes for the same seed.</summary>
internal sealed class ReprintSet
{
    private const ulong Seed = 20310503;
    private const int Standard = 60;
    private static readonly DateOnly _first = new(2031, 5, 1);

    private readonly SentenceTable _table;
    private readonly Dice _dice = new(Seed);
    private readonly Edits _edits;
    private readonly List<Reprint> _articles = [];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly int _days;

    private ReprintSet(SentenceTable table, int days)
    {
        (_table, _days) = (table, days);
        _edits = new Edits(table, _dice);
    }

    /// <summary>Writes the set as JSON lines and says how many articles it has.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="stories">Agency texts; more of them are spread over as many days, so that each day tells about as much.</param>
    public static int Run(string path, int stories = Standard)
    {
        var set = new ReprintSet(new SentenceTable(Path.Combine(AppContext.BaseDirectory, "Reprints", "sentences.tsv")), Math.Max(stories, Standard));
        for (var story = 0; story < stories; story++) set.AddStory("g" + story.ToString("00", CultureInfo.InvariantCulture));
        File.WriteAllLines(path, set._articles.OrderBy(a => a.Id, StringComparer.Ordinal).Select(Line));
        Console.WriteLine($"{set._articles.Count} articles of {stories} agency texts");
        return 0;
    }

    private void AddStory(string group)
    {
        var happening = new Happening(_table, _dice);
        var day = _dice.Below(_days);
        List<string> agency = [happening.Title, .. happening.Told("wire", _dice)];
        if (_dice.Below(4) > 0) Add(group, day, ["agency text"], agency);
        for (var reprints = 3 + _dice.Below(5); reprints > 0; reprints--) AddReprint(group, day, agency, happening);
        AddOwn(group + "-own", day, happening);
        if (_dice.Below(2) == 0) AddHalf(group + "-half", day, agency, happening);
    }

    /// <summary>One edit or two, never two that shorten.</summary>
    private void AddReprint(string group, int day, List<string> agency, Happening happening)
    {
        var names = _dice.Some(Edits.Names, 1 + _dice.Below(2));
        if (names.Contains("abridged")) names.Remove("paragraph dropped");
        var text = names.Aggregate(agency, (edited, name) => _edits.Apply(name, edited, happening));
        Add(group, day + 1 + _dice.Below(3), names, text);
        if (_articles[^1].Group == group) _articles[^1] = _articles[^1] with { IsVariant = Numbers(text).Except(Numbers(agency)).Any() };
    }

    /// <summary>The same happening with the same quotation, all else in own words.</summary>
    private void AddOwn(string group, int day, Happening happening)
    {
        for (var accounts = 1 + _dice.Below(2); accounts > 0; accounts--)
            Add($"{group}-{accounts}", day + _dice.Below(3), ["own words"], [_dice.Of(_table.Any("headline")), .. happening.Told("own", _dice), .. _dice.Some(_table.Any("colour"), 3)]);
    }

    /// <summary>Two paragraphs of the agency's in an article of which most is its own.</summary>
    private void AddHalf(string group, int day, List<string> agency, Happening happening)
    {
        List<string> own = [_dice.Of(_table.Any("headline")), .. happening.Told("own", _dice), .. _dice.Some(_table.Any("colour"), 2)];
        Add(group, day + 1, ["two agency paragraphs in own text"], [.. own, .. agency.Skip(1).Take(2)]);
    }

    private static IEnumerable<string> Numbers(IEnumerable<string> text) => text.SelectMany(words => words.Split(' ', '-', '.').Where(w => char.IsAsciiDigit(w.FirstOrDefault())));

    private void Add(string group, int day, IReadOnlyList<string> edits, IReadOnlyList<string> text)
    {
        var id = (0x10000 + _dice.Below(0xEFFFF)).ToString("x", CultureInfo.InvariantCulture);
        if (_ids.Add(id)) _articles.Add(new Reprint(id, group, day, edits, string.Join("\n\n", text)));
    }

    private static string Line(Reprint article) => JsonSerializer.Serialize(new
    {
        id = article.Id,
        outlet = "Paper " + article.Id[..2],
        published = _first.AddDays(article.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        text = article.Text,
        group = article.Group,
        variant = article.IsVariant,
        edits = article.Edits,
    });
}
