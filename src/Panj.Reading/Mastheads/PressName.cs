namespace Panj.Reading.Mastheads;

/// <summary>An agency or outlet of the tables.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="IsAgency">True for agencies, whose reports others reprint.</param>
internal sealed record PressName(string Name, bool IsAgency);
