using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Lemmas;

/// <summary>Rules by tag and ending, in an open-addressing table used where it lies in memory.</summary>
internal sealed unsafe class SuffixTable
{
    /// <summary>Marks the beginning of a word, so that a whole word differs from an ending spelt the same.</summary>
    public const char WordStart = '^';

    private readonly LemmaRule[] _rules;
    private readonly Slot* _slots;
    private readonly uint _mask;

    public SuffixTable(ModelReader reader)
    {
        _rules = Array.ConvertAll(reader.Strings(), Parse);
        var capacity = reader.Int32();
        _mask = (uint)capacity - 1;
        _slots = (Slot*)reader.Take(capacity * sizeof(Slot));
    }

    /// <summary>Hash to begin an ending with.</summary>
    public static uint Seed(string xpos) => WordForms.Hash(xpos) * 31;

    /// <summary>The rule of the longest ending known, or none.</summary>
    public LemmaRule? Find(ReadOnlySpan<char> lower, uint seed)
    {
        var hash = seed;
        var rule = Find(Key(hash));
        for (var i = lower.Length - 1; i >= -1; i--)
        {
            hash = WordForms.Step(hash, i < 0 ? WordStart : lower[i]);
            var longer = Find(Key(hash));
            if (longer >= 0) rule = longer;
        }

        return rule < 0 ? null : _rules[rule];
    }

    /// <summary>A hash as the table holds it.</summary>
    public static uint Key(uint hash)
    {
        var key = (hash ^ (hash >> 15)) * 0x85EBCA6Bu;
        key ^= key >> 13;
        return key == 0 ? 1 : key;
    }

    private int Find(uint key)
    {
        for (var at = key & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots + at;
            if (slot->Key == key) return (int)slot->Rule;
            if (slot->Key == 0) return -1;
        }
    }

    private static LemmaRule Parse(string rule)
    {
        var at = rule.IndexOf('|', StringComparison.Ordinal);
        return new LemmaRule(int.Parse(rule.AsSpan(0, at), System.Globalization.CultureInfo.InvariantCulture), rule[(at + 1)..]);
    }

    private readonly record struct Slot(uint Key, uint Rule);
}
