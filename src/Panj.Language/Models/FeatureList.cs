using System.Runtime.CompilerServices;

namespace Panj.Language.Models;

/// <summary>Collects feature keys into a buffer the caller owns. Each key mixes a template number with the values it combines.</summary>
internal ref struct FeatureList(Span<uint> buffer)
{
    private readonly Span<uint> _buffer = buffer;
    private int _count;

    public readonly ReadOnlySpan<uint> Keys => _buffer[.._count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a) => Put(Finish(Mix(Seed(template), a)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b) => Put(Finish(Mix(Mix(Seed(template), a), b)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c) => Put(Finish(Mix(Mix(Mix(Seed(template), a), b), c)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c, uint d) => Put(Finish(Mix(Mix(Mix(Mix(Seed(template), a), b), c), d)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint key) => _buffer[_count++] = key;

    private static uint Seed(uint template) => (template + 1) * 0x9E3779B1u;

    private static uint Mix(uint hash, uint value)
    {
        var mixed = (hash ^ value) * 0x85EBCA6Bu;
        return mixed ^ (mixed >> 15);
    }

    // Key 0 marks an empty slot in a model's table.
    private static uint Finish(uint hash)
    {
        var key = hash * 0xC2B2AE35u;
        key ^= key >> 16;
        return key == 0 ? 1 : key;
    }
}
