using System.Collections.Frozen;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Terms;

/// <summary>The tables of data/ that name parties and what they are called. Load once.</summary>
internal sealed class PartyLexicon
{
    private const int LongestAbbreviation = 6;
    private readonly List<(string Phrase, PartyTerm Term)> _entries = [];
    private readonly FrozenDictionary<string, string> _states;
    private readonly FrozenSet<string> _plain;
    private readonly FrozenDictionary<string, string> _canonical;

    /// <summary>Reads all tables.</summary>
    public PartyLexicon()
    {
        AddBodies();
        AddGroups();
        _states = AddStates();
        Holders = OfficeHolders.Embedded();
        AddHolders();
        AddOffices();
        AddWords("party-heads", "word", TermKind.Head);
        AddWords("people-nouns", "noun", TermKind.People);
        AddWords("party-anaphors", "phrase", TermKind.Anaphor);
        AddWords("party-other-words", "word", TermKind.NotName);
        AddPress("outlets");
        AddPress("agencies");
        _canonical = CanonicalWords();
        Terms = new PhraseTable(_entries);
        Particles = Column("name-particles", "particle").ToFrozenSet();
        SayingVerbs = Column("saying-verbs", "form").ToFrozenSet();
        GivenNames = Holders.All.Where(h => h.NameKeys.Count > 1).Select(h => h.NameKeys[0]).Where(k => k.Length > 2).ToFrozenSet();
        VerbWords = Column("party-verb-words", "word").ToFrozenSet();
        _plain = Column("party-plain-words", "word").ToFrozenSet();
        Pronouns = Column("party-pronouns", "word").Zip(Column("party-pronouns", "class")).ToFrozenDictionary(p => p.First, p => p.Second);
    }

    /// <summary>All phrases.</summary>
    public PhraseTable Terms { get; }

    /// <summary>Small words inside names of people, as <see cref="Folding"/> has them.</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>Given names of known office holders, which mark a name as a person's.</summary>
    public FrozenSet<string> GivenNames { get; }

    /// <summary>Forms of verbs of saying.</summary>
    public FrozenSet<string> SayingVerbs { get; }

    /// <summary>Words for parties that are as well verbs ("guards").</summary>
    public FrozenSet<string> VerbWords { get; }

    /// <summary>Pronouns of the third person with their class ("him" is "he").</summary>
    public FrozenDictionary<string, string> Pronouns { get; }

    /// <summary>Who held which office when.</summary>
    public OfficeHolders Holders { get; }

    /// <summary>True for the code of a state, as against a group's name or a union's code.</summary>
    public bool IsState(string side) => _states.ContainsKey(side);

    /// <summary>The name by which a state usually goes, null for what is no state's code.</summary>
    public string? NameOfState(string? side) => side is null ? null : _states.GetValueOrDefault(side);

    /// <summary>True for words that titles write with a capital and that name nobody.</summary>
    public bool IsPlainWord(string key) => _plain.Contains(key);

    /// <summary>The form in which a word of a body's name is compared: what a ministry is for by its class, a head in the singular, "" for what says nothing.</summary>
    public string Canonical(string key) => _canonical.GetValueOrDefault(key, key);

    private FrozenDictionary<string, string> CanonicalWords()
    {
        var canonical = new Dictionary<string, string> { ["of"] = "", ["the"] = "", ["for"] = "", ["and"] = "" };
        foreach (var (phrase, term) in _entries)
        {
            var keys = Folding.Keys(phrase);
            if (term.Kind == TermKind.Portfolio)
            {
                canonical[keys[0]] = term.Class;
                foreach (var key in keys.Skip(1)) canonical.TryAdd(key, "");
            }
            else if (term is { Kind: TermKind.Head, IsPlural: true } && keys.Length == 1) canonical.TryAdd(keys[0], Folding.Fold(term.Name));
        }

        return canonical.ToFrozenDictionary();
    }

    private static IEnumerable<string> Column(string tableName, string column)
    {
        var table = Lexicon.Embedded(tableName);
        var index = table.Column(column);
        return table.Rows.Select(r => r[index]);
    }

    private static string[] Cell(string[] row, int column) => row[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void AddName(string phrase, PartyTerm term)
    {
        var words = phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? phrase[4..] : phrase;
        var isAbbreviation = words.Length <= LongestAbbreviation && Folding.CasingOf(words) == Casing.Upper;
        _entries.Add((words, term with { NeedsCapital = true, NeedsUpper = isAbbreviation }));
    }

    private void AddBodies()
    {
        var table = Lexicon.Embedded("organisations");
        foreach (var row in table.Rows)
        {
            var name = row[table.Column("name")];
            var side = row[table.Column("side")];
            var term = new PartyTerm(TermKind.Body, TypeOf(row[table.Column("type")])) { Name = name, Id = Id("body", name), Side = side.Length == 0 ? null : side };
            foreach (var phrase in Cell(row, table.Column("other_names")).Prepend(name)) AddName(phrase, term);
        }
    }

    private void AddGroups()
    {
        var table = Lexicon.Embedded("groups");
        foreach (var row in table.Rows)
        {
            var name = row[table.Column("name")];
            var term = new PartyTerm(TermKind.Group, PartyType.ArmedGroup) { Name = name, Side = name, Id = Id("group", name) };
            foreach (var phrase in Cell(row, table.Column("other_names")).Prepend(name)) AddName(phrase, term);
        }
    }

    private FrozenDictionary<string, string> AddStates()
    {
        var table = Lexicon.Embedded("countries");
        var codes = new Dictionary<string, string>();
        foreach (var row in table.Rows)
        {
            var code = row[table.Column("iso2")];
            var name = row[table.Column("name")];
            codes[code] = name;
            var state = new PartyTerm(TermKind.State, PartyType.State) { Name = name, Side = code, Id = "state:" + code };
            foreach (var phrase in Cell(row, table.Column("aliases")).Prepend(name)) AddName(phrase, state);
            foreach (var phrase in Cell(row, table.Column("demonyms"))) AddName(phrase, Demonym(state, phrase, Cell(row, table.Column("demonyms"))));
            foreach (var phrase in Cell(row, table.Column("seats"))) AddName(phrase, state with { Kind = TermKind.Seat });
            if (row[table.Column("capital")] is { Length: > 0 } capital) AddName(capital, state with { Kind = TermKind.Capital });
        }

        return codes.ToFrozenDictionary();
    }

    private static PartyTerm Demonym(PartyTerm state, string phrase, string[] all)
    {
        var isPlural = phrase.EndsWith('s') && all.Contains(phrase[..^1]);
        return state with { Kind = TermKind.Demonym, Type = PartyType.People, IsPlural = isPlural };
    }

    private void AddHolders()
    {
        foreach (var holder in Holders.All)
        {
            var term = new PartyTerm(TermKind.Holder, PartyType.Person) { Name = holder.Name, Side = holder.Side.Length == 0 ? null : holder.Side, Id = holder.Id };
            foreach (var phrase in holder.Names) AddName(phrase, term);
        }
    }

    private void AddOffices()
    {
        var table = Lexicon.Embedded("offices");
        foreach (var row in table.Rows)
        {
            var kind = row[table.Column("kind")] switch { "office" => TermKind.Office, "rank" => TermKind.Rank, "modifier" => TermKind.Modifier, _ => TermKind.Portfolio };
            var word = row[table.Column("word")];
            var term = new PartyTerm(kind, PartyType.Person) { Name = word, Class = row[table.Column("class")], NeedsCapital = kind == TermKind.Rank, NeedsUpper = kind == TermKind.Rank && Folding.CasingOf(word) == Casing.Upper };
            if (kind == TermKind.Office) AddBothNumbers(word, row[table.Column("plural")], term);
            else _entries.Add((word, term));
        }
    }

    private void AddWords(string tableName, string wordColumn, TermKind kind)
    {
        var table = Lexicon.Embedded(tableName);
        foreach (var row in table.Rows)
        {
            var type = kind == TermKind.Head ? TypeOf(row[table.Column("type")]) : PartyType.People;
            var needsCapital = kind == TermKind.Head && row[table.Column("lower")] == "no";
            var term = new PartyTerm(kind, type) { Name = row[table.Column(wordColumn)], Class = row[table.Column("class")], NeedsCapital = needsCapital };
            if (kind is TermKind.NotName or TermKind.Anaphor) _entries.Add((term.Name, term));
            else AddBothNumbers(term.Name, row[table.Column("plural")], term);
        }
    }

    /// <summary>Outlets and agencies tell events and take no part in them: their names are nobody's.</summary>
    private void AddPress(string tableName)
    {
        var table = Lexicon.Embedded(tableName);
        foreach (var row in table.Rows)
            foreach (var name in row[table.Column("aliases")].Split('|').Append(row[table.Column("name")]))
                if (name.Length > 3) _entries.Add((name, new PartyTerm(TermKind.NotName, PartyType.Organisation) { Name = name, Class = "press" }));
    }

    private void AddBothNumbers(string word, string plural, PartyTerm term)
    {
        var isOneForm = plural == "-" || plural == word;
        _entries.Add((word, term with { IsPlural = isOneForm }));
        if (!isOneForm) _entries.Add((plural.Length > 0 ? plural : word + "s", term with { IsPlural = true }));
    }

    private static string Id(string kind, string name) => kind + ":" + string.Join('-', Folding.Keys(name));

    private static PartyType TypeOf(string word) => word switch
    {
        "body" or "public-body" => PartyType.PublicBody,
        "forces" => PartyType.Forces,
        "armed" => PartyType.ArmedGroup,
        "international" => PartyType.International,
        _ => PartyType.Organisation,
    };
}
