using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Reading.Sources;

/// <summary>The agencies and outlets of data/, found by name. Letter case counts, since many are common words ("Mint", "Time").</summary>
internal sealed class Outlets
{
    /// <summary>Most words of a name that is looked for.</summary>
    public const int LongestName = 7;

    private readonly FrozenDictionary<string, ChainLink> _byName;

    public Outlets(Lexicon agencies, Lexicon outlets)
    {
        var byName = new Dictionary<string, ChainLink>();
        Enter(byName, agencies, SourceKind.Agency);
        Enter(byName, outlets, SourceKind.Outlet);
        _byName = byName.ToFrozenDictionary();
    }

    /// <summary>The outlet or agency of a name, without spans; null where unknown.</summary>
    public ChainLink? Find(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return _byName.GetValueOrDefault(name) ?? _byName.GetValueOrDefault(bare);
    }

    /// <summary>True where two names stand for the same outlet.</summary>
    public bool Same(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (Find(one) is { } found && found.Name == Find(other)?.Name);

    private static void Enter(Dictionary<string, ChainLink> byName, Lexicon table, SourceKind kind)
    {
        var (name, aliases, sort, domains) = (table.Column("name"), table.Column("aliases"), table.Column("kind"), table.Column("domains"));
        foreach (var row in table.Rows)
        {
            if (row[sort] == "platform") continue;
            var link = new ChainLink(row[name], kind, []);
            byName.TryAdd(row[name], link);
            foreach (var alias in row[aliases].Split('|', StringSplitOptions.RemoveEmptyEntries)) byName.TryAdd(alias, link);
            foreach (var domain in row[domains].Split('|', StringSplitOptions.RemoveEmptyEntries)) byName.TryAdd(domain, link); // "news.am reports"
            if (row[name].StartsWith("The ", StringComparison.Ordinal) && row[name].Count(c => c == ' ') > 1) byName.TryAdd(row[name][4..], link);
        }
    }
}
