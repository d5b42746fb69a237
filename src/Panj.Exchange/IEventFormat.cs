namespace Panj.Exchange;

/// <summary>A format in which events leave the house. Its folder holds all that it knows; a line in <see cref="StandardFormats"/> makes it known. Safe for many threads.</summary>
public interface IEventFormat
{
    /// <summary>What it is asked for by: lower-case letters.</summary>
    string Name { get; }

    /// <summary>What a server calls it, with its charset where it has one.</summary>
    string MediaType { get; }

    /// <summary>Ending of a file's name, without the dot.</summary>
    string Extension { get; }

    /// <summary>Says in a line what it is for.</summary>
    string Purpose { get; }

    /// <summary>True where it tells of all articles at once, with their stories: a picture that is to be written in it has to be in memory.</summary>
    bool IsOfWhole => false;

    /// <summary>Writes it to a stream that stays open; what the format cannot say truly is left out and counted.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    void Write(Stream stream, Export export, Omissions left);
}
